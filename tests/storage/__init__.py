"""SQLite as it is: files on disk, migrations, readers beside the writer."""
