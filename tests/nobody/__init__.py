"""The folder that every Python process of a test run looks into first, so that none of them calls anybody."""
