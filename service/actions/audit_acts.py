"""The acts of staff that leave a trace. Whoever adds an act adds it here, with its word in every console language."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    SIGNED_IN = "staff.signed_in"
    ENROLLED = "staff.enrolled"
    INVITED = "staff.invited"
    RESET = "staff.reset"
    ROLE_CHANGED = "staff.role_changed"
    ACCOUNT_CLOSED = "staff.closed"
    ACCOUNT_OPENED = "staff.opened"
    RECOVERY_CODE_USED = "staff.recovery_code_used"
    RECOVERY_CODES_MADE = "staff.recovery_codes_made"
    PASSWORD_CHANGED = "staff.password_changed"  # noqa: S105  a word, no password
    SESSION_ENDED = "staff.session_ended"
    TOKEN_MADE = "token.made"  # noqa: S105
    TOKEN_CLOSED = "token.closed"  # noqa: S105
    PAUSED = "sending.paused"
    RESUMED = "sending.resumed"
    WEBHOOK_ADDED = "webhook.added"
    WEBHOOK_REMOVED = "webhook.removed"
    CAP_CHANGED = "policy.changed"
    FILE_BROUGHT = "import.brought"
    FILE_TAKEN_IN = "import.taken_in"
    NOTICE_WRITTEN = "notice.written"
    NOTICE_APPROVED = "notice.approved"
    NOTICE_UNDONE = "notice.undone"
    NOTICE_STOPPED = "notice.stopped"
    NOTICE_LETTERS = "notice.letters"
    TASK_TAKEN = "task.taken"
    TASK_LEFT = "task.left"
    TASK_DONE = "task.done"
    CLIENT_MADE = "client.made"
    CLIENT_CHANGED = "client.changed"
    CLIENT_CONSENT = "client.consent_recorded"
    CLIENT_TRANSFERRED = "client.transferred"
    CLIENTS_MERGED = "client.merged"
    AUTOMATION_OFF = "client.automation_off"
    AUTOMATION_ON = "client.automation_on"
    PHONE_UNSAFE = "client.phone_unsafe"
    PHONE_SAFE = "client.phone_safe"
    THREAD_READ = "thread.read"
    THREAD_ANSWERED = "thread.answered"
    THREAD_RELEASED = "thread.released"
    NOTE_WRITTEN = "client.note_written"
    GIST_ASKED = "thread.gist_asked"
    WORDS_SIGNED = "words.signed"
    FACT_CHECKED = "fact.checked"
    SAVED_REPLY_CHANGED = "saved_reply.changed"
