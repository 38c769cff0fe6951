### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = لجوء، عمل، محامون، انتقال. عن أي موضوع سؤالك؟

moving = الانتقال إلى سكن جديد

asylum = اللجوء

work = العمل وتصريح العمل

lawyers = المحامون
