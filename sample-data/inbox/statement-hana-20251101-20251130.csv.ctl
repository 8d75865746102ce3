lines=2058
amount=128464290
