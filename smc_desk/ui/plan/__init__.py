"""Parts of the programme screen: the timetable, its cards, and what stands beside it."""
