"""The windows: screens, widgets, models, theme, texts. They know use cases, never the store."""
