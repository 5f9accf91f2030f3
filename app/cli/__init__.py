"""The command line: one file per command, each a typed function that is loaded when it is called."""
