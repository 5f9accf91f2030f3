"""How orders come from elsewhere: a folder of CSV files, read as its mapping says, given in as facts."""
