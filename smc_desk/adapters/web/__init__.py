"""Read-only pages for phones, tablets and lobby screens, in a process of their own."""
