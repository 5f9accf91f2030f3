"""RetailCRM: the saved answers of its API read as stories of orders.

`account` reads the answers, `mentions` gathers the codes they name, `fit` finds for each of them the entry
of the shop that is meant, `history` tells what a row of the history changes, `stories` puts it together.
"""
