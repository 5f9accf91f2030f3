"""What the made-up shop sells, who works there, who buys, and where: all invented."""

from typing import Final, NamedTuple

SHOP: Final = "Juniper Home"
CURRENCY: Final = "EUR"
ZONE: Final = "Europe/Berlin"


class Product(NamedTuple):
    """Something on the shelf; the price in minor units."""

    sku: str
    name: str
    price: int


class Buyer(NamedTuple):
    """Somebody who orders."""

    name: str
    phone: str
    email: str
    address: str


PRODUCTS: Final = (
    Product("JH-101", "Linen duvet cover 135 × 200", 89_00),
    Product("JH-102", "Linen pillowcase 80 × 80", 24_90),
    Product("JH-118", "Wool throw, moss", 119_00),
    Product("JH-130", "Cork bath mat", 39_50),
    Product("JH-204", "Oak side table", 179_00),
    Product("JH-205", "Oak wall shelf 60 cm", 64_00),
    Product("JH-211", "Ash stool", 98_00),
    Product("JH-260", "Rattan laundry basket", 54_90),
    Product("JH-301", "Stoneware bowl, set of four", 46_00),
    Product("JH-302", "Stoneware mug, speckled", 14_50),
    Product("JH-315", "Cast-iron pan 26 cm", 72_00),
    Product("JH-320", "Olive-wood board", 33_00),
    Product("JH-344", "Glass carafe 1 l", 27_90),
    Product("JH-402", "Paper lamp, pleated", 58_00),
    Product("JH-407", "Brass reading lamp", 149_00),
    Product("JH-410", "Beeswax candles, pair", 12_90),
    Product("JH-502", "Juniper room scent", 28_00),
    Product("JH-515", "Terracotta planter 24 cm", 31_50),
    Product("JH-520", "Watering can, zinc", 36_00),
    Product("JH-610", "Hallway mirror 50 × 120", 129_00),
)

PEOPLE: Final = (
    ("Mara Lindqvist", "mara@juniper-home.example", ("manager",)),
    ("Jonas Feld", "jonas@juniper-home.example", ("manager",)),
    ("Elif Arslan", "elif@juniper-home.example", ("manager",)),
    ("Henrike Voss", "henrike@juniper-home.example", ("director",)),
)

FIRST_NAMES: Final = (
    "Anna", "Luca", "Chiara", "Mateusz", "Zofia", "Élodie", "Bastien", "Søren", "Freja", "Дарья",
    "Илья", "Marta", "Iker", "Nuno", "Beatriz", "Yusuf", "Defne", "Jürgen", "Käthe", "Ondřej",
    "Eliška", "Sanne", "Joris", "Niamh", "Callum", "晓明", "雨桐", "Réka", "Levente", "Ioana",
)  # fmt: skip
LAST_NAMES: Final = (
    "Albrecht", "Bianchi", "Kowalczyk", "Moreau", "Holmgaard", "Соколова", "Etxeberria", "Carvalho",
    "Demirtaş", "Grünwald", "Svobodová", "van Dijk", "O’Rourke", "李", "陈", "Szalai", "Dumitrescu",
    "Ferrari", "Nyström", "Hartwig", "Pawlak", "Lefèvre", "Krause", "Petrov", "Romero",
)  # fmt: skip
STREETS: Final = (
    "Lindenstraße", "Am Alten Hafen", "Kastanienallee", "Rue des Lilas", "Via dei Mulini",
    "ul. Ogrodowa", "Nørregade", "Calle del Olmo", "Keizersweg", "Zahradní",
)  # fmt: skip
TOWNS: Final = (
    "10119 Berlin", "20459 Hamburg", "04109 Leipzig", "80469 München", "50667 Köln",
    "69001 Lyon", "40121 Bologna", "50-101 Wrocław", "8000 Aarhus", "41001 Sevilla",
)  # fmt: skip
PICKUP_POINTS: Final = (
    "Kiosk Torstraße 12", "Bäckerei Sommer, Hauptstraße 3", "Schreibwaren Lenz, Marktplatz 8",
)  # fmt: skip
WISHES: Final = (
    "Please ring twice", "Leave it with the neighbour, please", "Bitte nach 18 Uhr liefern",
    "It is a present, no invoice inside", "Подъезд со двора", "Third floor, no lift",
)  # fmt: skip
