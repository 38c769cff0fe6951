### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# Spoken to somebody who calls.
# facts: 8.1.1
answer = سلام. په دې شمېره کې څوک خبرې نه شي کولی؛ یوازې د لیکلو پیغامونو لپاره ده. له یو کس سره د خبرو لپاره، مهرباني وکړئ { $org_phone } ته زنګ ووهئ. یا دې شمېرې ته لیکلی پیغام ولېږئ. که همدا اوس په خطر کې یاست، ټیلیفون بند کړئ او 9 1 1 ته زنګ ووهئ.
