"""The one grammar of proposals, what it finds, and what turns an order off."""
