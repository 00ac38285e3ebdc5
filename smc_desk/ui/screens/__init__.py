"""The screens, one noun each. They know verbs and not each other; the window knows none of them."""
