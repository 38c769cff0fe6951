"""What somebody may text or write to see what breaks: scripts, turned text, formulas."""

SCRIPTS = (
    "<script>window.ran=1</script>",
    '"><img src=x onerror="window.ran=1">',
    "'><svg/onload=window.ran=1>",
    "</textarea><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>",
    '<a href="javascript:window.ran=1">x</a>',
    "javascript:window.ran=1",
    '" autofocus onfocus="window.ran=1" x="',
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<form action=https://evil.example><input name=q></form>",
    "<style>body{display:none}</style>",
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "{{ 7 * 7 }}{% for x in y %}",
    "<div hx-get=/console/tasks hx-trigger=load></div>",
    "\ufeff<ｓcript>window.ran=1</ｓcript>",
    "<!--><script>window.ran=1</script>-->",
)
TURNED = ("\u202eevil\u2066", "\u202b\u202e\u2067abc", "\u200f\u200e\u061c1-2-3", "‮moc.live//:sptth", "a\u2028b\u2029c")
FORMULAS = ("=HYPERLINK(1)", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "％＝1")
HOSTILE = (*SCRIPTS, *TURNED, *FORMULAS)
