### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# facts: 1.2
hearing-master = 法庭开庭（短的，“master”）

# facts: 1.2
hearing-individual = 法庭开庭（长的，“individual”）

hearing-other = 法庭开庭

ice-check-in = ICE 报到（check-in）

isap-visit = ISAP 会面

isap-call = ISAP 电话

uscis-biometrics = 按指纹（USCIS）

uscis-interview = 庇护面谈（USCIS）

attorney-visit = 见您的律师

program-visit = 您的项目的预约

deadline-filing = 您递交文件的最后一天
