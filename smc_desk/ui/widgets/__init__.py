"""The building blocks of screens: given theme and translated texts, they know no attendee and no desk."""
