"""Parts of the doors' screen: words of its answers, and how full the rooms are."""
