// Tiré de firmware-config/tables/trois-volets.yaml ; un essai tient ce fichier à cette description. Ne pas le corriger à la main.
// Millimètres.
pas_x = 105;
pas_y = 140;
places = [[52.5, 80], [157.5, 80], [262.5, 80], [367.5, 80], [52.5, 220], [157.5, 220], [262.5, 220], [367.5, 220]];
led_pas = 33.33;
led_au_dessus = 53;
led_fenetre = 8;
pn532_largeur = 43;
pn532_longueur = 41;
mfrc522_largeur = 40;
mfrc522_longueur = 60;
