"""What a desk can do: one file per intention, plain functions over ports."""
