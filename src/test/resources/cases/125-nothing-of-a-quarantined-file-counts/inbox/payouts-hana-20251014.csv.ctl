lines=1
amount=5001
