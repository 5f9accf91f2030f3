"""What the program carries with it: icons, themes, translations, gallery, paths, templates."""
