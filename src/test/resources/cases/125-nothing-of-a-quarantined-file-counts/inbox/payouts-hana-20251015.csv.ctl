lines=1
amount=6000
