"""Printers: those of the system, and a folder of PDFs where there is none."""
