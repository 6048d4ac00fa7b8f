// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patients/species.h"

namespace huella::patients {

namespace {

struct SpeciesRow
{
    const char* name;
    const char* breeds; ///< separated by bars, the commonest first
};

constexpr SpeciesRow table[] = {
    {"Perro", "Mestizo|Beagle|Border collie|Boxer|Bulldog francés|Bulldog inglés|Chihuahua|"
              "Cocker spaniel|Dogo argentino|Dálmata|Golden retriever|Gran danés|"
              "Husky siberiano|Labrador retriever|Pastor alemán|Pekinés|"
              "Perro sin pelo del Perú|Pitbull|Poodle|Rottweiler|Salchicha (teckel)|"
              "Schnauzer miniatura|Shih tzu|Yorkshire terrier"},
    {"Gato", "Mestizo|Angora|Azul ruso|Bengalí|Británico de pelo corto|Criollo|Maine coon|"
             "Persa|Ragdoll|Siamés|Sphynx"},
    {"Conejo", "Mestizo|Belier|Cabeza de león|Enano holandés"},
    {"Cuy", "Mestizo|Andina|Inti|Perú"},
    {"Hámster", "Sirio|Ruso|Roborovski"},
    {"Loro", "Amazona|Cabeza roja|Hablador"},
    {"Periquito", "Australiano|Inglés"},
    {"Canario", "Timbrado|Malinois"},
    {"Cacatúa", "Ninfa|Galah"},
    {"Guacamayo", "Azul y amarillo|Rojo"},
    {"Gallina", "Criolla|Araucana"},
    {"Gallo", "Navajero|Criollo"},
    {"Pato", "Criollo|Pekín"},
    {"Paloma", "Mensajera"},
    {"Tortuga", "Motelo|Orejas rojas|Taricaya"},
    {"Iguana", "Verde"},
    {"Gecko", "Leopardo"},
    {"Serpiente", "Boa|Del maíz"},
    {"Pez", "Betta|Goldfish"},
    {"Hurón", "Doméstico"},
    {"Erizo", "Africano"},
    {"Chinchilla", "Doméstica"},
    {"Rata", "Dumbo"},
    {"Jerbo", "Mongol"},
    {"Caballo", "Peruano de paso|Criollo argentino|Cuarto de milla"},
    {"Burro", "Criollo"},
    {"Vaca", "Holstein|Criolla"},
    {"Oveja", "Corriedale|Criolla"},
    {"Cabra", "Saanen|Criolla"},
    {"Alpaca", "Huacaya|Suri"},
};

} // namespace

QStringList knownSpecies()
{
    QStringList names;
    for (const auto& row : table)
        names.append(QString::fromUtf8(row.name));
    return names;
}

QStringList knownBreeds(const QString& species)
{
    for (const auto& row : table)
        if (species.trimmed().compare(QString::fromUtf8(row.name), Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(row.breeds).split(u'|');
    return {};
}

} // namespace huella::patients
