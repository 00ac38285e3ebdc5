"""What the use cases' ports meet: files, databases, printers, clocks."""
