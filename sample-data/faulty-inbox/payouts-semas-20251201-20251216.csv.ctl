lines=2
