"""What the app knows about mentoring: frozen models and pure rules. No terminal, no disk, no clock."""
