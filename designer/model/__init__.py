"""The drawings people work on: a value, and an object that says what has changed of it."""
