### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = ਸ਼ਰਨ, ਕੰਮ, ਵਕੀਲ, ਘਰ ਬਦਲਣਾ। ਤੁਸੀਂ ਕਿਸ ਬਾਰੇ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?

moving = ਮੈਂ ਘਰ ਬਦਲਣਾ ਹੈ

asylum = ਸ਼ਰਨ (asylum)

work = ਕੰਮ ਅਤੇ ਵਰਕ ਪਰਮਿਟ

lawyers = ਵਕੀਲ
