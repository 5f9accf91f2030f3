"""What a person does from beginning to end, through the public doors."""
