"""Dialogs that several pages show."""
