lines=1949
amount=139051400
