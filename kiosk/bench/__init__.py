"""How long the product takes for what it does, on the machine at hand (`kiosk bench`)."""
