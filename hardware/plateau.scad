// Le plateau d’un emplacement, à imprimer en 3D : pour qui n’a ni laser ni scie, ou pour essayer un seul emplacement avant d’en
// monter vingt-cinq. Un plateau porte un lecteur, son antenne juste sous la carte, et les trois LED de l’emplacement. Huit
// plateaux côte à côte font un volet : leurs antennes tombent aux mêmes places que celles du volet de bois.
//
//   openscad -o plateau.stl plateau.scad                       un plateau, prêt à trancher, dessus contre le lit
//   openscad -D 'vue="volet"' -o volet.png plateau.scad        pour voir le volet entier
//
// Les mesures viennent de la description de la table ; ne changer ici que ce qui suit.
include <plateau-mesures.scad>

vue = "plateau"; // "plateau" ou "volet"
lecteur = "pn532"; // "pn532" ou "mfrc522"
peau = 1.6; // épaisseur au-dessus de l’antenne : moins, c’est fragile ; plus de 4, la carte se lit mal
paroi = 1.6;
hauteur = 22; // dessous du plateau à sa peau
jeu = 0.3; // autour de ce qui s’emboîte

module_largeur = lecteur == "pn532" ? pn532_largeur : mfrc522_largeur;
module_longueur = lecteur == "pn532" ? pn532_longueur : mfrc522_longueur;
// L’antenne et les LED se partagent la hauteur : autant de plateau sous l’une qu’au-dessus des autres.
antenne_y = -led_au_dessus / 2;
led_y = led_au_dessus / 2;

$fn = 48;

module arrondi(x, y, z, r = 3) {
  linear_extrude(z) offset(r) offset(-r) square([x, y], center = true);
}

// Une coque ouverte dessous : la peau porte la carte, quatre murs portent la peau.
module coque() {
  difference() {
    arrondi(pas_x - jeu, pas_y - jeu, hauteur);
    translate([0, 0, peau]) arrondi(pas_x - jeu - 2 * paroi, pas_y - jeu - 2 * paroi, hauteur, 1.5);
  }
}

// Un cadre bas où le module entre sans colle ; deux fentes laissent passer ses broches et sa nappe.
module cadre_lecteur() {
  translate([0, antenne_y, peau])
    difference() {
      linear_extrude(5) square([module_largeur + 2 * (jeu + 1.2), module_longueur + 2 * (jeu + 1.2)], center = true);
      translate([0, 0, -1]) linear_extrude(8) square([module_largeur + 2 * jeu, module_longueur + 2 * jeu], center = true);
      translate([0, 0, 2]) linear_extrude(8) square([module_largeur - 8, module_longueur + 20], center = true);
    }
}

// Trois cheminées : la lumière d’une LED n’éclaire pas sa voisine.
module cheminees() {
  for (led = [-1:1])
    translate([led * led_pas, led_y, peau])
      difference() {
        cylinder(d = led_fenetre + 2 * paroi, h = 6);
        translate([0, 0, -0.1]) cylinder(d = led_fenetre, h = 7);
      }
}

// Par les fenêtres, la peau s’amincit : le plastique blanc diffuse, et rien n’accroche la nappe.
module fenetres() {
  for (led = [-1:1])
    translate([led * led_pas, led_y, 0.6]) cylinder(d = led_fenetre, h = peau);
}

// Passages de câbles, d’un plateau à l’autre, au milieu des quatre murs.
module passages() {
  translate([0, 0, hauteur - 8]) linear_extrude(9) {
    square([pas_x + 2, 24], center = true);
    square([24, pas_y + 2], center = true);
  }
}

module plateau() {
  difference() {
    union() {
      coque();
      cadre_lecteur();
      cheminees();
    }
    fenetres();
    passages();
  }
}

if (vue == "volet") {
  for (place = places) translate([place[0], -place[1] - antenne_y, hauteur]) rotate([0, 180, 0]) plateau();
} else {
  plateau();
}
