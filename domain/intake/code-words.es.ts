// Common words without accents or ñ, three to eight letters, none that sounds like another; nothing of drugs, clinics, harm or sex.
const WORDS = `
  abanico abedul abeja abierto abrazo abrigo abril abrir abuela abuelo aceite aceituna acero acertar aclarar acoger
  acorde activo actor actriz actual acuario acudir acuerdo adaptar adelante adentro admirar admitir adobe adoptar
  adorno aduana afinar afuera agenda agosto agregar agrio agua aguacate agudo ahijado ahora ahorro aire ajedrez
  ajeno ajo alacena alambre alameda albahaca alberca albor alcalde alcance alcoba aldea alegrar alegre aleta alfil
  alfombra alforja algo alguien alhaja aliado alianza aliento alimento aliviar almeja almendra almohada almuerzo
  alondra alpaca alto altura alumno alzar amable amapola amarillo ambiente ambos amigo amistad amor amparo ampliar
  amplio ancho anchoa ancla andar andino anguila anillo animal animar antena anterior antes antiguo antojo anual
  anuncio apagar aparato apartado apellido apenas apio aplauso aplicar apodo apoyo apretar aprobar apunte apurar
  aquel aquello arado arbusto arcilla arco ardilla arena arete argolla armario aroma arpa arreglo arriba arroyo
  arroz arte artista asado ascenso asiento asistir asno asomar asombro aspa astro astuto asunto atajo atender atento
  atlas atleta atraer atrapar atril atuendo aula aumento aunque aurora ausente autor avance avanzar avellana avena
  avenida aventura avestruz avisar aviso avispa axioma ayer ayuda ayudar azada azafata azar azul azulejo bailar
  baile bajada bajar bajo balada balanza balde baldosa ballena balsa banano banca banco banda bandeja bandera
  banquete barba barca barco barniz barranco barrer barrera barril barrio barro bastante bastar basto bata batido
  batir bazar beca bello bellota bien bigote billete bisonte bizcocho blanco blindaje bloque blusa bobina boca
  bocado bocina boda boina bola boleto boliche bolillo bolsillo bolso bombero bombilla bondad bongo bonito boquilla
  bordado borde borrador borrar bosque bota bote brazo brecha breve brigada brillo brincar brisa brocha broche
  bromear brotar brote bruma bueno bufanda bullicio buque burbuja burro buscador buscar butaca buzo cabello cabeza
  cabina cable cabra cacao cacerola cachorro cada cafetera caimito caja cajero calabaza calamar calcio caldo calidad
  calle calma calor calzado cambiar camello caminar camino camisa campana campo canal canario canasta cancha canela
  cangrejo canica canoa cansado cantante cantar cantidad canto capa capaz capilla capital capote captar cara caracol
  caramelo caravana carbono carecer carga cargar caribe caricia carnaval carpa carpeta carrera carreta carril carro
  carta cartel cartera cartero casa cascada casco casero casi castillo castor catedral catorce catre causa cautela
  cavidad cebada cebolla cebra ceder cedro ceja celeste celoso cena ceniza censo centavo centella centeno central
  centro cepillo cerca cercano cereal cereza cerilla cerro certeza cesar cesta chaleco chamarra chaqueta charango
  charco charla charlar chayote chicle chico chimenea chispa chiste chorizo choza chuleta cidra cielo cien ciencia
  cierto ciervo cifra cilantro cima cincel cine cinta cintura circo circuito ciruela cisne cita citar ciudad claro
  clase clave clavel clavo cliente clima club cobija cobrar cobre cocada cocina cocinar codo cohete col colcha
  colegio colgar coliflor colina collar colmena colocar colonia color columna columpio comadre comal comedia comedor
  comer comercio comida comino como compacto compadre completo compota comprar comuna concepto concha concurso
  conejo confeti confiar conga congreso conjunto conocer consejo contacto contar contento contigo contrato copia
  copiar coral corbata cordel cordero coro corona correa correcto correo correr cortar cortina corto cosecha coser
  costa costura cotizar cotorra crear crecer cresta criar crin cruce crucero cruzar cuaderno cuadra cuadro cualidad
  cuarto cuarzo cuatro cubeta cubierta cubo cubrir cuchara cuello cuenca cuenta cuento cuerda cuero cuervo cueva
  cuidado cuidar cultivo culto cumbre cumplir cuna cuota cupo curioso cursar curso curva dado dama danza dato debate
  deber debido decena decidir decir decorar dedal dedicar dedo defensa definir dejar delantal delante deleite
  delgado demanda demora dental dentro deporte derecho desayuno descanso desde desear deseo desfile desierto
  despacio destino desvelo detalle detener diadema diamante diario dibujo dictado dictar diente diez digno dinero
  director dirigir disco discurso disfraz distinto distrito diurno dividir doblar doble doce docena domingo donar
  donde dorado dormir dorso dosel drama ducha dudar duende dueto dulce duna duradero durar durazno duro echar
  eclipse eco edad edificio editor efecto eje ejemplo elefante elegante elegir elenco elevar ella elote embajada
  embarque emblema emisora emitir empacar empanada empatar empate empezar emplear empleo empresa encaje encanto
  encargo enchufe encima encina encuesta enero enfoque enlace enorme enredo ensalada ensamble ensayo ensenada
  enterar entero entonces entrada entre envase enviar equipaje equipo erizo escala escalera escama escaso escena
  escoba escoger escuadra escudo escuela esencia esfera esfuerzo esmalte espacio espalda espejo esperar espeso
  espiga espina esponja esposa esposo espuma esquiar esquina establo estaca estado estampa estar estatua estilo
  estrella estreno estrofa estudio estufa etapa eterno etiqueta evento evitar exacto examen exento exigir existir
  experto exterior extra extremo fachada factible factor factura faena faja falda faltar fama familia famoso faro
  farol fase favor febrero fecha feliz feria festejo festival fibra ficha fideo fiel fiesta figura fijo fila filo
  filtro final finca finura firma firme flamenco flan flaqueza flauta flecha flechazo fleco flor florero flota
  flotar fluido foca foco fogata folio folleto fondo forma formar foro fortuna foto frasco frase fregar frente fresa
  fresco frijol frontera frotar fruta fruto fuente fuera fuerte funda fundar futuro gacela gaita gajo galaxia
  galleta gallina gallo galope gama ganado ganar gancho ganso garaje garbanzo garganta garra garza gas gasolina
  gastar gato gaucho gaveta gaviota gelatina general generoso genio gente geranio gerente gesto gigante gimnasio
  girar girasol giro glaciar global globo gloria gobierno golfo golosina gorila gorra gota gozar grabado gracia
  grada grado gramo granada grande granero granito granizo granja grano gratis gratitud grato grava grieta grifo
  grillo gris grosor grueso grulla grupo gruta guante guapo guardar guayaba guiar guinda guisante guitarra gusano
  gustar gusto haber habitar habla hablar hacer hacia hada hallar hallazgo hamaca hasta hebilla hebra hecho helado
  helecho helio heredar herencia hermano hermosa herrero hiena hierro higo higuera hijo hilera hilo himno historia
  hogar hoja hola holgura hombro honesto honor honrar hora horario horchata hormiga horno hotel hoy hoyo hueco
  huella huerta huevo humano humedad humilde humor idea ideal idioma igual igualar iguana imagen imitar impacto
  imperio imponer imprenta impulso incluir indicar infancia influir informe ingenio inicio inquieto insecto instante
  intenso intento interior invierno invitar isla islote izar jade jalea jarra jarro jefe jengibre jerga jilguero
  jinete jirafa jocoso jolgorio jornada joven joya jubilado juego jueves jugada jugar jugo jugoso juguete julio
  junco junio junta juntar junto jurar justo juventud kilo kiosco labio labor ladera lado ladrillo lagarto lago
  laguna lana lancha langosta lanzar largo latido latitud laurel lava lavar lazo leal leche lechuga lechuza lector
  lectura leer legado legua lejos lema lengua lenteja lento lesna letra letrero levadura leve leyenda liberar libro
  licencia lienzo liga ligero lima limo limonada limpiar limpio lince lindero lindo lino linterna lirio liso lista
  listado listo litera litoral litro llama llamada llamar llano llanta llanura llave llavero llegar llenar llevar
  lluvia lograr logro loma lomo lona longitud loro lote lozano lucero luchar lucir luego lugar lujo lumbre luna
  lunes lustro luz maceta madera madre madrina madurar maduro maestra maestro magia maleta malla mamut manada mandar
  manejo manera manga mango manguera manobra manojo manta mantel manto manual manzana mapa mapache maqueta mar
  maraca marca marchar marco marea marfil margen marido marimba marinero marino mariposa martes marzo masa masivo
  mate matiz mayo mayor mazorca mecer medalla medida medio medir meditar mejilla mejor mejorar melena memoria menos
  mensaje menta mente mercado merecer merengue merienda mesa meseta metal meter metro mezcla mezclar miel miembro
  mientras miga mil milagro milenio millar milpa mimar mimbre mimo mina mineral minero minuto mirada miradero mirar
  mirlo mismo misterio mitad mito mochila moda modelo moderno modesto modo mojado molde mole moler molino momento
  moneda monitor montar montura moreno morral mosaico mosca mostaza mostrar motor mover mudar mueble muelle muestra
  mujer mula multitud mundo mural muralla muro museo musgo mutuo nacer nada nadador nadar naipe nana nance naranja
  nardo nariz narrar nata natal nativo natural nave navegar navidad neblina negocio nevera nido niebla nieto ninguno
  nivel nobleza noche nocturno nogal nombrar nombre nopal norma normal norte nosotros nota notable notar noticia
  novato novedad novela noventa novia novio nube nublado nudillo nudo nuera nueve nuevo nuez nunca nutria nutrir
  oasis objeto obra obrero oca ocaso ocelote ochenta ocho ocio octavo octubre ocupar ocurrir oeste oferta oficina
  oficio ofrecer ofrenda ojal ojo oler olfato oliva olivo olla olmo olor olvido once onda opaco operar opinar
  oportuno optar opuesto orden ordenar oreja orgullo oriente origen orilla oro orquesta ortiga oruga oscuro oso
  ostra otero otorgar otro oveja oyente ozono pactar padre padrino paella pagar paisaje paja palabra palacio palanca
  palco paleta palillo palma palmada palmera palo paloma palpar pan panadero panal panda panel panera panorama
  panque pantano pantera papaya papelera paquete par parada paraguas paralelo parar parcela pardo parecer pared
  pareja pariente parque parra parte partido pasaje pasajero pasar pasear paseo pasillo paso pasta pastel pasto
  pastor pata patata patinar patineta patio pato patria pausa pavo payaso peaje pecera pedal pedazo pedir pegar
  peinado peinar peine pelar pelicano pelo pelota peluca peluche pensar peonza pepino pera percha perdiz perejil
  perfil perfume perla permiso pero persona pesa pesca pescado peseta petunia pez piadoso piano picnic pico pie
  pierna pieza pijama pila pilar piloto pimienta pimiento pincel pino pintar pintor pintura pisada pisar piscina
  piso pista pistacho pizarra placa plan plancha planear planeta plano planta plantar plata plato playa plaza plazo
  pleno pliegue plomo pluma poblado poco podar poder poema poeta polea polen polilla pollo pomelo poncho poner
  popular portada portal portar portero posada posible postal postre postura pradera prado precio precioso preciso
  pregunta premio prenda prensa presente prestar primero primo primor princesa prisa probar profesor programa
  progreso promesa pronto propio proyecto prudente prueba puchero pueblo puente puerta puerto pulgar pulpo pulsera
  puma punta puntada puntero punto puntual pupila pupitre pureza quebrada quedar querer querido queso quetzal quien
  quieto quietud quince quinta quinto quitar radar radiante radio ramo rana rancho rapidez raqueta raro rasgo rastro
  rato rayo real rebanada rebanar rebote rebozo recado receta recibir recibo recinto recoger recreo recta recto
  recurso red redondo reducir referir reflejo refresco regalo regar regional regla regreso reina reino reir relato
  relevo relieve reloj remar remolino rendir renovar renta reparar reparto repasar repetir repisa reposo residir
  resorte respeto restar resto resumen retama retirar reto retoque retrato reunir revelar reventa revista ribera
  rico riego riguroso rima riqueza risa ritmo rito rizo roble robot robusto rocoso rodar rodeo rodilla rojo rollo
  romance romero ropa ropero rosa rosado rosal rosca rostro rotar rozar rubio rueda ruido ruina rumba rumbo rural
  ruta rutina saber sabio sabor sabroso sacar saciar saco sacudir sal sala salado salero salida salir salsa saltar
  salto salud saludar saludo sandalia sapo sarape sardina sastre sauce savia sazonar seco secreto seda sede seguir
  segundo seguro seis selecto sello selva semana semilla senado sencillo senda sendero sensato sensible sentar
  sentido sentir separar serenata sereno serie serio servir sesenta setenta siempre sierra siesta siete siglo signo
  silbar silbato silencio silla silueta simple simular sincero sirena sistema sitio soberano sobrar sobre sobrina
  sobrino social socio sol solapa solar solo soltar sombra sombrero sonar sonata sonido sonoro sonrisa sopa soplar
  soporte soprano sorpresa sortear suave subir suceso suegra suela suelo suerte sugerir sujeto suma sumar superar
  superior sur surgir surtido suspiro sustento tabique tablero taco taladro talar talento talla taller tallo tamal
  tambor tampoco tango tanque tanto tapa tapiz tarareo tardar tarde tarea tarima tarjeta tarro tarta tatuaje taza
  teatro techo tecla teclado tejado tejer tejido tela telar tema temprano tenaz tender tenedor tener tenis tenor
  tercero termo ternera terraza tesis tesoro tetera texto tibio tiempo tienda tierno tierra tigre tijera timbre
  tinta tipo tira tirante tirolesa toalla tobillo tocar todo toldo tolerar tomar tomate tono topacio toque tornar
  torneo toro toronja toronjil torre torta tortilla tortita tortuga tostada tostado total trabajo traer traje trama
  tramo trapo tratar trazar trece trecho tregua treinta tren trenza trenzar trepar tres tribu triciclo trigo trinar
  trineo triple triunfo trofeo trompa trompeta tronco trozo trucha truco trueno tuna turista turquesa tutor unidad
  unir universo uno untar urbano usar uso usted usual vaca vaina vainilla vajilla valer valiente valija valioso
  valle valor vapor vaquero variado variar vasija vaso vecino veinte vela velada velero veloz venado vencer vender
  venir venta ventaja ventana ventura ver veraneo verano verbo verdad verde verdor vereda verso vertical vestido
  vestir viable viajar viaje viajero vibrar vida vidrio viejo viento viernes vigente vigor villa viola violeta
  virtud visible visita visitar vista vistoso vitrina vivaz vivero vivienda vivir vocal volador volante volar
  volumen voluntad volver voto voz vuelo vuelta yate yema yerno yeso yute zafiro zanja zapato zarzuela zodiaco zona
  zorro zumbar zumo
`;

/** The 2,048 words of a code in Spanish. The order is part of the code: never sort, add or take away. */
export const CODE_WORDS_ES: readonly string[] = WORDS.trim().split(/\s+/);
