"""The durable store on TinyDB: the only place that touches the disk."""
