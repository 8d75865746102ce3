lines=2162
amount=131869100
