lines=3
amount=16500
