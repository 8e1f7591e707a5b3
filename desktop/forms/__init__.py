"""Forms made from the field definitions of a recipe."""
