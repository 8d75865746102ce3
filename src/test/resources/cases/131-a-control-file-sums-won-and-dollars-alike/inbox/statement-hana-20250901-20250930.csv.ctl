lines=2
amount=200100.50
