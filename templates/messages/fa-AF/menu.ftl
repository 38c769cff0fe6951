### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

ask = چطور کمک کنیم؟ یک شماره بفرستید. از هر جا، 0 شما را به اینجا برمی‌گرداند.

ask-again = دیگر چه کمک کنیم؟ یک شماره بفرستید.

# On a phone that others read no topic is named.
ask-quiet = چطور کمک کنیم؟ یک شماره بفرستید. 1 را تنها وقتی انتخاب کنید که کس دیگری این تلفون را نمی‌خواند.

all = همه موضوع‌ها

dates = تاریخ بعدی من

court = محکمه یا ICE؟

cannot-go = رفته نمی‌توانم یا نرفتم

law = پناهندگی، کار، وکیل

safe = امنیت و ICE

near = کمک نزدیک من

person = به یک نفر ضرورت دارم

language = زبان / Language

more = بیشتر

ask-safe = امنیت و ICE. به چه ضرورت دارید؟

supervision = نظارت ICE

safety = احساس امنیت نمی‌کنم

going-back = برگشتن به وطن

ask-more = بیشتر. به چه ضرورت دارید؟

real = آیا این پیام واقعی است؟

data = معلومات من

call-me = به زبانم زنگ بزنید

feedback = کار ما چطور است؟

no-more = دیگر پیام نمی‌خواهم

ask-no-more = می‌خواهید دیگر هیچ چیز به شما نفرستیم؟ آن وقت تاریخ‌ها را به یاد تان نمی‌آوریم. تاریخ‌های شما همان است که بود.

no-more-yes = دیگر پیام نفرستید

only-dates = فقط تاریخ‌هایم

no-more-keep = پیام‌ها باشد

kept = درست است، هیچ چیز تغییر نمی‌کند.

language-changed = درست است. از حالا به شما به دری می‌نویسیم.
