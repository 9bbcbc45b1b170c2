"""What the README shows of the app, made from the app: its keys and its pictures."""
