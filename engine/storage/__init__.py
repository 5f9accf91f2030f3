"""Everything SQLAlchemy and SQLite: rows are made here and never leave."""
