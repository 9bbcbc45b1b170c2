"""Good Terms: stay on good terms with your mentor. Take stock, rekindle, or part well."""

__version__ = "0.1.0"
