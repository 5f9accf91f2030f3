"""Mapping files that come with the program: each tells how one kind of export folder is read."""
