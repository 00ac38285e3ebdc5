"""The rules of a registration desk as plain values and pure functions. Standard library only."""
