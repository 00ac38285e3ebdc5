"""The symposium's file: SQLCipher through SQLAlchemy Core."""
