### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney

intro = Your next dates, as we know them:

line =
    { DATE($when) }, { TIME($when) } ({ $city } time): { $event }
    { $place }

# For a phone that others read.
line-discreet = { $mode ->
        [deadline] Last day for your papers
       *[other] Your appointment
    }: { DATE($when) }, { TIME($when) } ({ $city } time){ how }

# facts: 1.2
how =
    { $mode ->
        [video] .{" "}By video: your papers say how.
        [phone] .{" "}By phone: your papers say how.
       *[in_person] {""}
    }


own-time = On your own clock that is { DATE($own_when) }, { TIME($own_when) }.

# facts: 2.8
changes = Dates can change, earlier or later, and the letter can come late or not at all. Please check yourself each week, and again 7 days, 3 days and 1 day before.

# facts: 2.6
none = We have no date written down for you. That does not mean you have none. Here is how you can check.

ask-check = Which date do you want to check yourself?

check-court = Court hearing

check-ice = ICE check-in

check-uscis = USCIS appointment

check-no-case = It says: no case

check-no-match = The dates do not match

# facts: 2.1, 2.2, 2.3
how-to-check =
    Court hearing: call 1-800-898-7180. It is free, day and night, in English or Spanish. It tells you the next date, time and place.
    It asks for your A-Number: the letter A and 8 or 9 digits, on your papers. If you have 8 digits, put a 0 in front.

# facts: 2.5, 2.9, 2.15
how-to-check-online =
    Or online: acis.eoir.justice.gov/en. It asks for your A-Number and your nationality. Write down the day you checked.
    Only you check. Please do not send us your A-Number.

# facts: 1.2, 1.4.1, 2.13
how-to-check-ice = ICE check-in: look at your release papers and at any letter or message from ICE. Some people must check in, and some do not have to; your papers say. ICE's own website: ice.gov/check-in

# facts: 1.2, 2.12
how-to-check-uscis = USCIS: the date is on your notice (for fingerprints, Form I-797C). Your case: egov.uscis.gov/casestatus or call 1-800-375-5283. You need the receipt number: 3 letters and 10 digits.

# facts: 2.6, 2.7
no-case = "No case found" does not mean that you have no case. The paper may not be filed yet, or a digit may be wrong. Check again each week. Follow a date printed on your Notice to Appear, unless the court says otherwise.

# facts: 2.10
no-match = If your paper and the phone line do not say the same, call the court and someone who gives legal help. Plan for the earlier date until the court confirms.
