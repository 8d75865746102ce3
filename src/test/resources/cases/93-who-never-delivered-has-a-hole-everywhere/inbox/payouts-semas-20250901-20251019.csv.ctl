lines=5
