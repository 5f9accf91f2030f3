"""The one condition language: one tree, read as Python, SQL, words, text and explanation."""
