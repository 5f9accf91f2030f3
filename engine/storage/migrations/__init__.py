"""The steps from each format of shop files to the next; applied on opening, after a backup."""
