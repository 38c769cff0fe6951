### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = Trabalho e permissão de trabalho: o que você quer saber?

when = Quando posso pedir?

cost = Quanto custa

ending = Meu cartão vai vencer

before = Trabalhar sem o cartão

pay = O patrão não pagou

hurt = Ferimento, maus-tratos

scams = Golpes

# facts: 5.1.1, 5.1.10, 5.1.11
when-ask = Em 1º de outubro de 2026 a regra era: pedir 150 dias depois de entregar completo o formulário de asilo; o cartão pode vir depois de 180 dias. É o Form I-765; com ele também se pode pedir um número de Social Security. Foi proposta uma nova regra com esperas mais longas: confira antes de mandar, uscis.gov/i-765.

# facts: 5.1.2, 2.3
when-clock = Atrasos que você pede, ou faltar às digitais, podem parar a contagem dos dias. A linha do tribunal diz a contagem: 1-800-898-7180.

# facts: 4.2, 5.1.3
cost-first = O primeiro cartão: a taxa era $560 até 16 de outubro de 2026; desde então é maior. A renovação tem outro preço. Veja uscis.gov/g-1055 antes de pagar. A parte nova da taxa não tem isenção. Pague só em um site .gov.

# facts: 5.1.5, 5.1.6, 5.1.7
ending-renew = Leia a data impressa no seu cartão. Cartões novos duram até 18 meses. A renovação pode ser mandada até 180 dias antes de o cartão vencer. Se foi mandada em 30 de outubro de 2025 ou depois, nada se prorroga sozinho: quando o cartão vence sem um novo, acaba também a permissão de trabalhar.

# facts: 5.1.8, 5.1.9, 4.2.2
ending-early = Um cartão pode acabar antes se o asilo for rejeitado porque um aviso de taxa anual não foi pago. Para pessoas de alguns países as renovações podem estar paradas. Quem dá ajuda jurídica pode olhar.

# facts: 5.2.1, 5.2.2, 5.2.3, 0.2
before-card = Você precisa do cartão antes de trabalhar. Trabalhar sem ele vai contra as regras de imigração, pode prejudicar depois, e podem perguntar no tribunal. Nunca diga nem marque "US citizen": pode fechar a porta para sempre. Usar o número de outra pessoa ou papéis falsos pode ser crime.

# facts: 5.3.1, 5.3.3, 5.3.6
pay-rights = Quem trabalha, com ou sem documentos, tem direito ao salário mínimo e a horas extras pelas horas trabalhadas. O patrão não pode castigar quem reclama em grupo, e ameaçar chamar o ICE pode ser contra a lei. Anote dias, horas, nomes e pagamentos.

# facts: 5.3.1, 5.3.7
pay-lines = Se você tem medo, procure primeiro um centro de trabalhadores ou ajuda jurídica. Trabalho não pago: Departamento do Trabalho, 1-866-487-9243. É um órgão do governo; eles acham um intérprete.

# facts: 5.3.2, 5.3.4, 5.3.5, 5.3.7, 5.3.8
hurt-rights = Você tem direito a um trabalho seguro, sem insultos, toques ou tratamento injusto. Perigo: 1-800-321-6742. Discriminação: 1-800-669-4000. O patrão recusa documentos bons: 1-800-255-7688. São linhas do governo; um centro de trabalhadores pode ligar com você. Se alguém fica com seus documentos ou você não pode sair, mande SEGURANÇA.

# facts: 5.3, 10.5
scams-work = Golpes: uma "permissão rápida", um emprego que pede dinheiro, um "número de permissão" pelo WhatsApp, pagar com cartão-presente. A permissão vem só do USCIS. Se você pagou, mande FRAUDE.
