"""Item models: rows for views, fetched through verbs and never in `data()`."""
