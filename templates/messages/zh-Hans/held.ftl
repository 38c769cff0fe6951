### drafted-by: Recado team (draft)
### state: draft — not yet read by an attorney, not yet read by a native speaker

# How a date is held that is not in person, in the place of its address: whose papers say how, and whom to ask.

# facts: 1.3.18, 1.3.19, 2.2
court =
    { $mode ->
        [video] 通过视频
       *[phone] 通过电话
    }：法庭通知上写着怎么参加。{ $short ->
        [yes] {""}
       *[no] 不确定？请打 1-800-898-7180
    }

# facts: 1.2
ice =
    { $mode ->
        [video] 通过视频
       *[phone] 通过电话
    }：您的 ICE 文件上写着怎么参加。{ $short ->
        [yes] {""}
       *[no] 不确定？请问 ICE。
    }

# facts: 1.2, 2.12
uscis =
    { $mode ->
        [video] 通过视频
       *[phone] 通过电话
    }：USCIS 通知上写着怎么参加。{ $short ->
        [yes] {""}
       *[no] 不确定？请打 1-800-375-5283
    }

other =
    { $mode ->
        [video] 通过视频
       *[phone] 通过电话
    }。{ $short ->
        [yes] {""}
       *[no] 不知道怎么参加？请发信息给我们。
    }

# Before the address, when it was to be by video or phone.
in-person = 当面进行。
